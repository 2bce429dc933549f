package mizuhiki.shared.account;

import java.net.URI;
import java.util.List;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.security.session.Session;
import mizuhiki.shared.security.session.SessionCookie;
import mizuhiki.shared.web.OwnPath;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The way in, and out. */
@Controller
@OpenToAll
class SignInController {

    private final SignIn signIn;
    private final SessionCookie cookie;
    private final ObjectProvider<DemoAccounts> demo;

    SignInController(SignIn signIn, SessionCookie cookie, ObjectProvider<DemoAccounts> demo) {
        this.signIn = signIn;
        this.cookie = cookie;
        this.demo = demo;
    }

    @ModelAttribute("demoAccounts")
    List<DemoAccounts.DemoAccount> demoAccounts() {
        return demo.stream().flatMap(shown -> shown.accounts().stream()).toList();
    }

    @GetMapping("/sign-in")
    String page(
            @RequestParam @Nullable String next,
            @RequestParam(defaultValue = "false") boolean unsent,
            @RequestParam(defaultValue = "false") boolean opened,
            Model model) {
        model.addAttribute("form", new Form("", "", next));
        model.addAttribute("unsent", unsent);
        model.addAttribute("opened", opened);
        return "account/sign-in";
    }

    @PostMapping("/sign-in")
    Mono<String> signIn(
            @ModelAttribute("form") Form form, BindingResult binding, ServerWebExchange exchange, Model model) {
        return signIn.with(form.credentials(), exchange.getRequest().getRemoteAddress())
                .map(session -> welcome(session, form, exchange))
                .onErrorResume(Refusal.class, refusal -> Mono.just(again(refusal, form, exchange, model)));
    }

    private String welcome(Session session, Form form, ServerWebExchange exchange) {
        cookie.put(exchange, session);
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        return "redirect:" + OwnPath.or("/", form.next());
    }

    private static String again(Refusal refusal, Form form, ServerWebExchange exchange, Model model) {
        exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN);
        model.addAttribute("form", new Form(form.login(), "", form.next()));
        model.addAttribute("refusal", refusal.slug());
        return "account/sign-in";
    }

    @PostMapping("/sign-out")
    Mono<Void> signOut(ServerWebExchange exchange) {
        cookie.remove(exchange);
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(URI.create("/sign-in"));
        return exchange.getResponse().setComplete();
    }

    record Form(
            @Nullable String login,
            @Nullable String password,
            @Nullable String next) {

        /** What was left empty is as wrong as what was mistyped. */
        Credentials credentials() {
            return new Credentials(login == null ? "" : login, password == null ? "" : password);
        }
    }
}
