package mizuhiki.order.attendance;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What attendance is called. Its page is the first of the records. */
@Configuration(proxyBeanMethods = false)
class AttendancePages {

    @Bean
    TextBundle attendanceTexts() {
        return new TextBundle("texts/attendance");
    }
}
