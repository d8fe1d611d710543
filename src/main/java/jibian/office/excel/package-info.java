/// Pages written as an Excel workbook (ECMA-376 part 1, 18), streamed by hand: an index sheet, then a sheet for every
/// project and supplement, ready to be printed.
package jibian.office.excel;
