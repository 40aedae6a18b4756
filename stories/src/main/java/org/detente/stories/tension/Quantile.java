package org.detente.stories.tension;

/** The value at a place of the order of some values, without putting all of them into order (Hoare 1961, Algorithm 65). */
final class Quantile {
    private Quantile() {}

    /**
     * The value that would stand at an index if the values were sorted; moves the values.
     *
     * @param values none of them NaN
     */
    static double select(double[] values, int index) {
        int from = 0;
        int to = values.length - 1;
        while (from < to) {
            double pivot = values[(from + to) >>> 1];
            int left = from;
            int right = to;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (pivot < values[right]) {
                    right--;
                }
                if (left <= right) {
                    double swapped = values[left];
                    values[left++] = values[right];
                    values[right--] = swapped;
                }
            }
            if (index <= right) {
                to = right;
            } else if (index >= left) {
                from = left;
            } else {
                return values[index];
            }
        }
        return values[index];
    }
}
