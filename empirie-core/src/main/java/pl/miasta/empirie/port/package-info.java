/**
 * What the library needs from outside, in the words of the domain, and how it may fail. For authors of adapters: an
 * adapter is right when it passes the port's contract test, published beside the library's own tests
 * ({@code EditionStoreContract}, {@code DocumentWriterContract}). {@link pl.miasta.empirie.port.EditionStore} keeps
 * editions; {@link pl.miasta.empirie.port.DocumentWriter} sets a document in type.
 */
@NullMarked
package pl.miasta.empirie.port;

import org.jspecify.annotations.NullMarked;
