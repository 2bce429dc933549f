/**
 * When each segment of a show is due, and when it really came.
 *
 * <p>Before the show the plan is added up from its start. While it is on air, the rest is timed anew from what has happened:
 * a show that runs late says so to staff early, and can be made to fit with one tap. People need breaks, so a plan that keeps
 * somebody on for longer than their kind of role allows says where a break is due.
 */
@NullMarked
package mizuhiki.stream.timing;

import org.jspecify.annotations.NullMarked;
