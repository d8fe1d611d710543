/// Office packages written front to back: XML drawn as bytes, deflated in independent pieces on several threads, and
/// joined to parts of a zip file without being touched again. Knows neither documents nor pages.
package jibian.office.ooxml;
