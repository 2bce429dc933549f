package mizuhiki.doors;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** A service with one door of each kind; outside the package that every service scans. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({Doors.class, DoorOfNobody.class, Bell.class})
public class DoorsApplication {}
