package org.detente.application.command.option;

import org.detente.dossier.report.HtmlReport;
import org.detente.dossier.report.MarkdownReport;
import org.detente.dossier.report.Report;

/** What a report can be written in. */
public enum ReportFormat {
    MARKDOWN,
    HTML;

    public String write(Report report) {
        return switch (this) {
            case MARKDOWN -> MarkdownReport.of(report);
            case HTML -> HtmlReport.of(report);
        };
    }
}
