/**
 * What an edition holds of people, and the ways to let go of it. Begin with
 * {@link pl.miasta.empirie.privacy.PersonalData}: it says everything about one person, blanks people everywhere, and
 * finds whose data are due to be blanked. Pure functions of an edition; {@code pl.miasta.empirie.act.People} carries them
 * out on a store.
 */
@NullMarked
package pl.miasta.empirie.privacy;

import org.jspecify.annotations.NullMarked;
