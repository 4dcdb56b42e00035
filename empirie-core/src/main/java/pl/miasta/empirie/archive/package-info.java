/**
 * The archive of a network (archiwum sieci): one ZIP file for the guardian's archive and the network's shared space, with
 * all documents of the network and the edition file cut to it. Begin with
 * {@link pl.miasta.empirie.archive.Archives}. Source: III.1, III.3.
 */
@NullMarked
package pl.miasta.empirie.archive;

import org.jspecify.annotations.NullMarked;
