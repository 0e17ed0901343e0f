package org.redflag.app.cli;

/** What is known of the terminal the program runs on. */
final class Terminal {

    private static final int USUAL_WIDTH = 120;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;

    private Terminal() {}

    /** Whether output goes to a person's screen that wants colors. */
    static boolean colored() {
        return System.console() != null && System.getenv("NO_COLOR") == null && System.getenv("TERM") != null;
    }

    static int width() {
        String columns = System.getenv("COLUMNS");
        if (columns == null || !columns.matches("[0-9]{2,4}")) {
            return USUAL_WIDTH;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    /** Text from outside with nothing in it that would steer a terminal. */
    static String printable(String text) {
        return org.redflag.app.output.TableWriter.printable(text);
    }
}
