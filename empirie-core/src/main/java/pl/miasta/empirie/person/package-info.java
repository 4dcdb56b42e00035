/**
 * People's data, kept apart from everything else: {@link pl.miasta.empirie.person.Person} is the only type with a name
 * in it; everything else knows people by {@link pl.miasta.empirie.person.PersonId}.
 */
@NullMarked
package pl.miasta.empirie.person;

import org.jspecify.annotations.NullMarked;
