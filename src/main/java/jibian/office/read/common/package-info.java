/// What the readers of documents share: blocks of text and tables before they have their places, automatic numbers, the
/// parts and XML of a package.
package jibian.office.read.common;
