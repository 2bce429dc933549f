package mizuhiki;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks before opening: a taken port is told in one sentence, before anything else has been started. */
final class Doorstep {

    private Doorstep() {}

    static void refuseTakenPort(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "ポート %1$d はほかのプログラムが使っています。SERVER_PORT=8081 のように別の番号で開始してください。 / Port %1$d is taken by another program: start with another one, such as SERVER_PORT=8081."
                            .formatted(port));
        }
    }
}
