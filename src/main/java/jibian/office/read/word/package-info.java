/// Reads .docx, .doc and Word documents saved as XML.
package jibian.office.read.word;
