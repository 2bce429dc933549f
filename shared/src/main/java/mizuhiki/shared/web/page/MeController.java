package mizuhiki.shared.web.page;

import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** わたしの設定: how I read, and the way to what I have agreed to. */
@Controller
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class MeController {

    @GetMapping("/me")
    String me() {
        return "web/me";
    }
}
