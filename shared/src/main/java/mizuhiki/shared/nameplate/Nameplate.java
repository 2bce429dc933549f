package mizuhiki.shared.nameplate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an office: on the shop what the law on mail order (特定商取引法 11条) wants to be seen, and on papers its name.
 *
 * @param name of the office
 * @param sellerName of the corporation that sells
 * @param bankAccount where buyers pay to; may be empty as long as nothing is sold in the shop
 * @param version as it was seen
 */
record Nameplate(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String sellerName,
        @NotBlank @Size(max = 100) String responsiblePerson,
        @NotBlank @Size(max = 200) String address,
        @NotBlank @Size(max = 30) String phone,
        @NotBlank @Size(max = 254) String email,
        @Size(max = 200) String bankAccount,
        @NotNull @Nullable Integer version) {

    Nameplate {
        name = stripped(name);
        sellerName = stripped(sellerName);
        responsiblePerson = stripped(responsiblePerson);
        address = stripped(address);
        phone = stripped(phone);
        email = stripped(email);
        bankAccount = stripped(bankAccount);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
