/** What the tests of every service share: database, tokens, rules of the code and the contract. */
@NullMarked
package bangfu.testsupport;

import org.jspecify.annotations.NullMarked;
