/** Documents as web pages: {@link pl.miasta.empirie.port.html.HtmlWriter}. */
@NullMarked
package pl.miasta.empirie.port.html;

import org.jspecify.annotations.NullMarked;
