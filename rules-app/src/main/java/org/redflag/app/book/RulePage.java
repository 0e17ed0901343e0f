package org.redflag.app.book;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.redflag.kb.explain.RuleWords;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.kb.rulebook.RulebookFiles;

/** One rule with all its versions: law, plain words, file, scenarios, tables. */
final class RulePage {

    private static final Pattern TABLE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*/[a-z0-9-]+)\"");

    private final RulebookFiles files;

    RulePage(RulebookFiles files) {
        this.files = files;
    }

    String of(List<RuleWords> versions, String up) {
        StringBuilder html = new StringBuilder();
        for (RuleWords version : versions) {
            version(version, html);
        }
        String path = versions.get(0).file();
        html.append("<h3>As it is run</h3><p class=\"meta\">")
                .append(Html.text(path))
                .append("</p>\n")
                .append(Html.source(files.text(path)));
        String scenarios = path.replace(".drl", ".scenarios.yaml");
        if (files.paths().contains(scenarios)) {
            html.append("<h3>Scenarios that hold it</h3>\n").append(Html.source(files.text(scenarios)));
        }
        tables(path, up, html);
        return html.toString();
    }

    private static void version(RuleWords version, StringBuilder html) {
        RuleHeader rule = version.rule();
        html.append("<section class=\"version\"><h3>")
                .append(Html.text(rule.title()))
                .append(" ")
                .append(badge(rule))
                .append("</h3>\n<dl>\n")
                .append(Html.row("Law", rule.citation()))
                .append(Html.row(
                        "Regime", rule.regime().title() + ", " + rule.regime().authority()))
                .append(Html.row(
                        "In force",
                        "from " + rule.effective()
                                + (rule.until() == null
                                        ? ""
                                        : " until " + rule.until() + ", the first day it no longer held")))
                .append(Html.row("Review policy", rule.reviewPolicy()))
                .append(Html.row("What to do", rule.nextStep()))
                .append(Html.row("Reading that someone could dispute", rule.interpretation()))
                .append(Html.row("Unverified", rule.unverified()))
                .append(Html.row("Official example", rule.source()))
                .append("</dl>\n<h4>In plain words, it applies when there is</h4>\n")
                .append(Html.list(version.conditions()))
                .append("</section>\n");
    }

    private void tables(String path, String up, StringBuilder html) {
        Set<String> named = new TreeSet<>();
        TABLE.matcher(files.text(path)).results().forEach(each -> named.add(each.group(1)));
        Set<String> known = new TreeSet<>();
        files.ending(".csv").stream()
                .filter(each -> each.contains("/data/"))
                .forEach(each -> known.add(RulebookFiles.tableId(each)));
        named.retainAll(known);
        if (!named.isEmpty()) {
            html.append("<h3>Tables</h3><ul>\n");
            named.forEach(id -> html.append("<li>")
                    .append(Html.link(up + "tables/" + id.replace('/', '-') + ".html", id))
                    .append("</li>\n"));
            html.append("</ul>\n");
        }
    }

    static String badge(RuleHeader rule) {
        String says = rule.effect() != null
                ? rule.effect().name()
                : rule.infers() != null ? "INFERS" : rule.mayAuthorize().isEmpty() ? "AUTHORIZES" : "MAY_AUTHORIZE";
        return "<span class=\"badge " + says + "\">" + Html.text(says.replace('_', ' ')) + "</span>";
    }
}
