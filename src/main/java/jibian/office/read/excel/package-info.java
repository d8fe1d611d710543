/// Reads .xlsx, .xls and workbooks saved as XML.
package jibian.office.read.excel;
