/// Reads web pages, which many systems save under the name .xls, alone or with their pictures in one file.
package jibian.office.read.web;
