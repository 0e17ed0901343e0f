package org.redflag.app.cli;

/** How decisions are written. */
enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV
}
