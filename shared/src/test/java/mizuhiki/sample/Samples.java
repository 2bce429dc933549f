package mizuhiki.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A room with a few doors, some of which jam. */
@Controller
@OpenToAll
public class Samples {

    @Bean
    TextBundle sampleTexts() {
        return new TextBundle("sample/texts");
    }

    @Bean
    NavItem sampleForStaff() {
        return new NavItem("/sample", "sample.only-normal", Set.of(Role.STAFF), 20);
    }

    @Bean
    TodayCard sampleCard() {
        return new TodayCard("/sample/card", "sample.only-normal", Set.of(Role.MEMBER), 10);
    }

    @GetMapping("/sample")
    String page(Model model) {
        model.addAttribute("name", "<花《Rose》>");
        return "sample";
    }

    @GetMapping("/shop/{slug}/sample")
    String ofShop(@RequestParam String piece) {
        return "sample";
    }

    @PostMapping("/api/v1/sample")
    @ResponseBody
    Piece make(@Valid @RequestBody Piece piece) {
        return piece;
    }

    @GetMapping("/api/v1/sample/{id}")
    @ResponseBody
    String get(@PathVariable UUID id, @RequestParam int page) {
        return id + " " + page;
    }

    @GetMapping("/api/v1/sample/jam/{kind}")
    @ResponseBody
    String jam(@PathVariable String kind) {
        throw switch (kind) {
            case "stale" -> new OptimisticLockingFailureException("row 17 of secret_table");
            case "conflict" -> new DataIntegrityViolationException("key secret_table_pkey");
            default -> new IllegalStateException("secret_table");
        };
    }

    record Piece(
            @NotBlank @Size(max = 5) String name, @Positive int count) {}
}
