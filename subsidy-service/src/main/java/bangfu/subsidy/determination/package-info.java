/** Who is granted what for a term, and why: judged on frozen facts, replayable line by line. */
@NullMarked
package bangfu.subsidy.determination;

import org.jspecify.annotations.NullMarked;
