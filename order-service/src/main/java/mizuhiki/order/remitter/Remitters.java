package mizuhiki.order.remitter;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.bank.BankAccount;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.secret.Field;
import mizuhiki.shared.secret.FieldCipher;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The office's own account by date, sealed. */
@Repository
public class Remitters {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String ON_DAY = """
            select id, sealed, transfer_kind, clearing_house, new_code, line_end, edi
            from orders.remitter
            where valid_from <= :day
            order by valid_from desc, noted_at desc
            limit 1
            """;

    private static final String ADD = """
            insert into orders.remitter
              (id, valid_from, sealed, transfer_kind, clearing_house, new_code, line_end, edi, noted_by, noted_at)
            values (:id, :validFrom, :sealed, :transferKind, :clearingHouse, :newCode, :lineEnd, :edi, :notedBy, :notedAt)
            """;

    private final DatabaseClient database;
    private final FieldCipher cipher;

    Remitters(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Empty where the office has not said yet. */
    public Mono<Remitter> on(LocalDate day) {
        return CurrentOffice.get()
                .flatMap(officeId -> database.sql(ON_DAY)
                        .bind("day", day)
                        .mapProperties(Row.class)
                        .one()
                        .map(row -> row.remitter(officeId, cipher)));
    }

    Mono<Void> add(LocalDate validFrom, Remitter remitter, UUID notedBy, Instant notedAt) {
        return CurrentOffice.get()
                .flatMap(officeId -> database.sql(ADD)
                        .bindProperties(Row.of(remitter, officeId, cipher))
                        .bind("validFrom", validFrom)
                        .bind("notedBy", notedBy)
                        .bind("notedAt", notedAt)
                        .then());
    }

    private record Sealed(String code, String name, BankAccount account) {}

    @SuppressWarnings("ArrayRecordComponent")
    record Row(
            UUID id,
            byte[] sealed,
            String transferKind,
            String clearingHouse,
            int newCode,
            String lineEnd,
            boolean edi) {

        static Row of(Remitter remitter, UUID officeId, FieldCipher cipher) {
            var id = UuidCreator.getTimeOrderedEpoch();
            var open = new Sealed(remitter.code(), remitter.name(), remitter.account());
            var form = remitter.form();
            return new Row(
                    id,
                    cipher.encrypt(field(officeId, id), JSON.writeValueAsString(open)),
                    form.transferKind().name(),
                    form.clearingHouse().name(),
                    form.newCode(),
                    form.lineEnd().name(),
                    form.edi());
        }

        Remitter remitter(UUID officeId, FieldCipher cipher) {
            var open = JSON.readValue(cipher.decrypt(field(officeId, id), sealed), Sealed.class);
            return new Remitter(open.code(), open.name(), open.account(), form());
        }

        private FileForm form() {
            return new FileForm(
                    FileForm.TransferKind.valueOf(transferKind),
                    FileForm.ClearingHouse.valueOf(clearingHouse),
                    newCode,
                    FileForm.LineEnd.valueOf(lineEnd),
                    edi);
        }

        private static Field field(UUID officeId, UUID id) {
            return new Field(officeId, id, "remitter");
        }
    }
}
