/** Lists handed out whole, as NDJSON, CSV or XLSX: streamed, masked, marked with who took them. */
@NullMarked
package bangfu.commons.export;

import org.jspecify.annotations.NullMarked;
