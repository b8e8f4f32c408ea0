package org.entente.cli;

import java.io.PrintWriter;

/** Where a command speaks: results to {@code out}, everything else to {@code err}. */
record Streams(PrintWriter out, PrintWriter err) {}
