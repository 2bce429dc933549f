package mizuhiki.order.payway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.bank.BankAccount;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.secret.Field;
import mizuhiki.shared.secret.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** How every member is and was paid; accounts are sealed, each to its member and version. */
@Repository
public class PayWays {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String NUMBER = """
            insert into orders.payee (person_id, number)
            select :personId, coalesce(max(number), 0) + 1 from orders.payee
            on conflict (office_id, person_id) do nothing
            """;

    private static final String ADD = """
            insert into orders.pay_way (id, person_id, valid_from, method, sealed, noted_by, noted_at)
            values (:id, :personId, :validFrom, :method, :sealed, :notedBy, :notedAt)
            """;

    private static final String WAY =
            "select w.id, w.person_id, w.valid_from, w.method, w.sealed from orders.pay_way w\n";

    private static final String KNOWN = """
            select distinct on (w.person_id) w.id, w.person_id, w.valid_from, w.method, w.sealed
            from orders.pay_way w
            where w.valid_from <= :day and w.noted_at <= :knownAt
            order by w.person_id, w.valid_from desc, w.noted_at desc
            """;

    private static final String OF_PERSON =
            WAY + "where w.person_id = :personId order by w.valid_from desc, w.noted_at desc limit 50";

    private static final String NUMBERS = "select person_id, number from orders.payee";

    private final DatabaseClient database;
    private final FieldCipher cipher;

    PayWays(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    Mono<Void> add(PayWay way, UUID notedBy, Instant notedAt) {
        return database.sql(NUMBER)
                .bind("personId", way.personId())
                .then()
                .then(CurrentOffice.get())
                .map(officeId -> Row.of(way, officeId, cipher))
                .flatMap(row -> database.sql(ADD)
                        .bindProperties(row)
                        .bind("notedBy", notedBy)
                        .bind("notedAt", notedAt)
                        .then());
    }

    /** By member, as was known at a moment; who is missing gets cash. The caller records who looked. */
    public Mono<Map<UUID, PayWay>> on(LocalDate day, Instant knownAt) {
        return opened(database.sql(KNOWN).bind("day", day).bind("knownAt", knownAt))
                .collectMap(PayWay::personId);
    }

    /** The latest first. */
    Flux<PayWay> of(UUID personId) {
        return opened(database.sql(OF_PERSON).bind("personId", personId));
    }

    /** The number under which the bank knows each member. */
    public Mono<Map<UUID, Integer>> numbers() {
        return database.sql(NUMBERS).mapProperties(Payee.class).all().collectMap(Payee::personId, Payee::number);
    }

    private Flux<PayWay> opened(DatabaseClient.GenericExecuteSpec ways) {
        return CurrentOffice.get()
                .flatMapMany(officeId -> ways.mapProperties(Row.class).all().map(row -> row.way(officeId, cipher)));
    }

    record Payee(UUID personId, int number) {}

    @SuppressWarnings("ArrayRecordComponent")
    record Row(UUID id, UUID personId, LocalDate validFrom, String method, byte @Nullable [] sealed) {

        static Row of(PayWay way, UUID officeId, FieldCipher cipher) {
            var account = way.account();
            var sealed = account == null
                    ? null
                    : cipher.encrypt(field(officeId, way.personId(), way.id()), JSON.writeValueAsString(account));
            return new Row(
                    way.id(), way.personId(), way.validFrom(), way.method().name(), sealed);
        }

        PayWay way(UUID officeId, FieldCipher cipher) {
            var account = sealed == null
                    ? null
                    : JSON.readValue(cipher.decrypt(field(officeId, personId, id), sealed), BankAccount.class);
            return new PayWay(id, personId, validFrom, PayMethod.valueOf(method), account);
        }

        private static Field field(UUID officeId, UUID personId, UUID id) {
            return new Field(officeId, personId, "bank_account/" + id);
        }
    }
}
