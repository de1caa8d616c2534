/** What the registry costs in CPU, beside what PostgreSQL alone spends on the same work. */
@NullMarked
package bangfu.benchmarks;

import org.jspecify.annotations.NullMarked;
