/** DOCX, written part by part so that nothing gets into the file that nobody put there. */
@NullMarked
package org.entente.report.word;

import org.jspecify.annotations.NullMarked;
