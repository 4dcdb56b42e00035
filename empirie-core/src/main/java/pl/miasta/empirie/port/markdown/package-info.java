/** Documents as Markdown: {@link pl.miasta.empirie.port.markdown.MarkdownWriter}. */
@NullMarked
package pl.miasta.empirie.port.markdown;

import org.jspecify.annotations.NullMarked;
