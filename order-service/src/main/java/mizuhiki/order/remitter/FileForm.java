package mizuhiki.order.remitter;

/**
 * What banks differ in.
 *
 * @param transferKind 振込指定区分
 * @param clearingHouse 手形交換所番号, which nothing uses
 * @param newCode 新規コード
 * @param edi the member number stands in the EDI field (識別表示 Y) instead of 顧客コード
 */
public record FileForm(
        TransferKind transferKind, ClearingHouse clearingHouse, int newCode, LineEnd lineEnd, boolean edi) {

    public enum TransferKind {
        SEVEN("7"),
        ZERO("0"),
        SPACE(" ");

        private final String sign;

        TransferKind(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    public enum ClearingHouse {
        SPACES("    "),
        ZEROS("0000");

        private final String signs;

        ClearingHouse(String signs) {
            this.signs = signs;
        }

        public String signs() {
            return signs;
        }
    }

    public enum LineEnd {
        CRLF("\r\n"),
        NONE("");

        private final String signs;

        LineEnd(String signs) {
            this.signs = signs;
        }

        public String signs() {
            return signs;
        }
    }
}
