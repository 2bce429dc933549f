package mizuhiki.shared;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Puts the ground under every service that has this module on its class path. */
@AutoConfiguration
@ComponentScan
public class SharedAutoConfiguration {}
