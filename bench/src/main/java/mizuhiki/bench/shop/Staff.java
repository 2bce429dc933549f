package mizuhiki.bench.shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** A member of staff at work, by the API of the house. */
public final class Staff {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final String token;

    private Staff(String address, String token) {
        this.address = address;
        this.token = token;
    }

    public static Staff signIn(int port, Office office) throws IOException, InterruptedException {
        var stranger = stranger(port);
        return new Staff(stranger.address, stranger.signIn(office.login(), office.password()));
    }

    /** By which somebody is known to the API. */
    public static String token(int port, String login, String password) throws IOException, InterruptedException {
        return stranger(port).signIn(login, password);
    }

    public String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    public String post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Of a flat JSON object. */
    public static String field(String json, String name) {
        var found = Pattern.compile("\"%s\":\"?([^\",}]*)".formatted(name)).matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no %s in %s".formatted(name, json));
        }
        return found.group(1);
    }

    private static Staff stranger(int port) {
        return new Staff("http://localhost:" + port, "");
    }

    private String signIn(String login, String password) throws IOException, InterruptedException {
        var credentials = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password);
        return field(post("/api/v1/sign-in", credentials), "token");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s: %d %s".formatted(request.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }
}
