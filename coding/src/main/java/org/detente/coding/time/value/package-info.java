/**
 * What expressions of time mean, as TIMEX3 values.
 *
 * <p>Input: periods and slots of the calendar. Output: values as the TimeML annotation guidelines (Saurí et al., version
 * 1.2.1, 2006) write them, with the days that they cover. Start at {@link org.detente.coding.time.value.TimeValue}.
 */
@NullMarked
package org.detente.coding.time.value;

import org.jspecify.annotations.NullMarked;
