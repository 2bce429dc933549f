package mizuhiki.shared.web.failure;

import java.util.List;
import mizuhiki.shared.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** A failure as it may be told outside: nothing of what is inside. */
record Problem(
        HttpStatusCode status, String slug, List<Object> arguments, List<FieldProblem> fields, HttpHeaders headers) {

    static Problem of(HttpStatus status, String slug) {
        return new Problem(status, slug, List.of(), List.of(), new HttpHeaders());
    }

    static Problem of(Refusal refusal) {
        return new Problem(status(refusal.reason()), refusal.slug(), refusal.arguments(), List.of(), headers(refusal));
    }

    /** Says so in general terms, where nobody wrote a text for this very fact. */
    String generalSlug() {
        return switch (status.value()) {
            case 400, 422 -> "invalid-input";
            case 401 -> "not-signed-in";
            case 403 -> "not-allowed";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409, 412 -> "conflict";
            case 410 -> "gone";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many";
            case 503 -> "busy";
            default -> status.is4xxClientError() ? "invalid-input" : "unexpected";
        };
    }

    boolean isOurFault() {
        return status.value() == 500;
    }

    Problem named(String newSlug) {
        return new Problem(status, newSlug, arguments, fields, headers);
    }

    Problem with(List<FieldProblem> newFields) {
        return new Problem(status, slug, arguments, newFields, headers);
    }

    Problem with(HttpHeaders newHeaders) {
        return new Problem(status, slug, arguments, fields, newHeaders);
    }

    private static HttpStatus status(Refusal.Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT, STALE -> HttpStatus.CONFLICT;
            case OUTDATED -> HttpStatus.PRECONDITION_FAILED;
            case UNVERSIONED -> HttpStatus.PRECONDITION_REQUIRED;
            case UNREADABLE -> HttpStatus.BAD_REQUEST;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case GONE -> HttpStatus.GONE;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static HttpHeaders headers(Refusal refusal) {
        var headers = new HttpHeaders();
        switch (refusal.reason()) {
            case BUSY -> headers.set(HttpHeaders.RETRY_AFTER, "1");
            case TOO_MANY -> headers.set(HttpHeaders.RETRY_AFTER, "60");
            case NOT_FOUND,
                    CONFLICT,
                    INVALID,
                    GONE,
                    NOT_ALLOWED,
                    STALE,
                    OUTDATED,
                    UNVERSIONED,
                    UNREADABLE,
                    TOO_LARGE -> {}
        }
        return headers;
    }
}
