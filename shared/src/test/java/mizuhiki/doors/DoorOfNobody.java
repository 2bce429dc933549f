package mizuhiki.doors;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DoorOfNobody {

    @GetMapping("/api/v1/doors/unsaid")
    String unsaid() {
        return "nobody said who may come in";
    }
}
