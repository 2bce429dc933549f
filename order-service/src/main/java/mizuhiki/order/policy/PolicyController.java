package mizuhiki.order.policy;

import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to both halves of the rules: how sales are shared, and how wages are worked out. */
@Controller
@Allowed(Role.MANAGER)
class PolicyController {

    @GetMapping("/wages/policy")
    String page() {
        return "wages/policy";
    }
}
