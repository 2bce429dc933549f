package mizuhiki.shared.web.failure;

import io.r2dbc.spi.R2dbcException;
import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.problem.Stale;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerErrorException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Finds out what a failure means to whoever asked. */
final class Diagnosis {

    /** SQL states of data that PostgreSQL cannot even read: out of range, a zero byte in a text. */
    private static final String UNREADABLE_DATA = "22";

    private Diagnosis() {}

    static Problem of(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> Problem.of(refusal);
            case BindingResult binding -> invalid(fields(binding));
            case MethodValidationResult validation -> invalid(fields(validation));
            case ServerWebInputException input -> input(input);
            case ServerErrorException blank
            when blank.getMethodParameter() != null -> Problem.of(HttpStatus.BAD_REQUEST, "unreadable-input");
            case ResponseStatusException status -> stated(status);
            case DecodingException garbled -> decoding(garbled);
            case InvalidMediaTypeException garbled -> Problem.of(HttpStatus.BAD_REQUEST, "unreadable-input");
            case InvalidPropertyException garbled -> Problem.of(HttpStatus.BAD_REQUEST, "unreadable-input");
            case IllegalArgumentException garbled
            when isOfUrlDecoder(garbled) -> Problem.of(HttpStatus.BAD_REQUEST, "unreadable-input");
            case AuthenticationException stranger -> Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in");
            case AccessDeniedException denied -> Problem.of(HttpStatus.FORBIDDEN, "not-allowed");
            case OptimisticLockingFailureException lost -> Problem.of(new Stale());
            case DataIntegrityViolationException violation -> violation(violation);
            case TransientDataAccessException busy -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy");
            case DataAccessResourceFailureException busy -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy");
            default -> other(failure);
        };
    }

    private static Problem other(Throwable failure) {
        if (isTooLarge(failure)) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        return isUnreadableData(failure)
                ? Problem.of(HttpStatus.BAD_REQUEST, "invalid-input")
                : Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }

    private static Problem invalid(List<FieldProblem> fields) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-input").with(fields);
    }

    private static Problem input(ServerWebInputException failure) {
        if (isTooLarge(failure)) {
            return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        return Problem.of(HttpStatus.BAD_REQUEST, "unreadable-input")
                .with(unreadableField(failure).map(FieldProblem::unreadable).stream()
                        .toList());
    }

    private static Problem decoding(DecodingException failure) {
        return isTooLarge(failure)
                ? Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large")
                : Problem.of(HttpStatus.BAD_REQUEST, "unreadable-input");
    }

    private static Problem stated(ResponseStatusException failure) {
        var general = new Problem(failure.getStatusCode(), "", List.of(), List.of(), failure.getHeaders());
        return new Problem(failure.getStatusCode(), general.generalSlug(), List.of(), List.of(), failure.getHeaders());
    }

    private static Problem violation(DataIntegrityViolationException failure) {
        return isUnreadableData(failure)
                ? Problem.of(HttpStatus.BAD_REQUEST, "invalid-input")
                : Problem.of(HttpStatus.CONFLICT, "conflict");
    }

    private static List<FieldProblem> fields(BindingResult binding) {
        return binding.getAllErrors().stream().map(FieldProblem::of).toList();
    }

    private static List<FieldProblem> fields(MethodValidationResult validation) {
        return validation.getParameterValidationResults().stream()
                .flatMap(Diagnosis::fields)
                .toList();
    }

    private static Stream<FieldProblem> fields(ParameterValidationResult parameter) {
        return parameter instanceof ParameterErrors errors
                ? errors.getAllErrors().stream().map(FieldProblem::of)
                : parameter.getResolvableErrors().stream()
                        .map(error ->
                                FieldProblem.of(parameter.getMethodParameter().getParameterName(), error));
    }

    private static Optional<String> unreadableField(ServerWebInputException failure) {
        return causes(failure)
                .filter(DatabindException.class::isInstance)
                .map(DatabindException.class::cast)
                .map(cause -> cause.getPath().stream().map(Diagnosis::step).collect(Collectors.joining(".")))
                .findFirst()
                .or(() -> Optional.ofNullable(failure.getMethodParameter())
                        .map(parameter -> parameter.getParameterName())
                        .filter(name -> causes(failure).noneMatch(JacksonException.class::isInstance)));
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null ? "" + reference.getIndex() : reference.getPropertyName();
    }

    /** What reads forms says nothing better about a percent sign without its digits. */
    private static boolean isOfUrlDecoder(IllegalArgumentException failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().equals(URLDecoder.class.getName());
    }

    private static boolean isTooLarge(Throwable failure) {
        return causes(failure).anyMatch(DataBufferLimitException.class::isInstance);
    }

    private static boolean isUnreadableData(Throwable failure) {
        return causes(failure)
                .filter(R2dbcException.class::isInstance)
                .map(cause -> ((R2dbcException) cause).getSqlState())
                .anyMatch(state -> state != null && state.startsWith(UNREADABLE_DATA));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
