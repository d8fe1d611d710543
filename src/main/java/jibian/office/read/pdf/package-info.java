/// Reads a PDF: from signs and lines of a page to cells and paragraphs, and from pages to tables that go on over them.
package jibian.office.read.pdf;
