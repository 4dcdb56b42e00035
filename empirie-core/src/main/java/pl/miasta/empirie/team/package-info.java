/**
 * The support team (zespół wspierający) of a network: three roles, who may stand in for whom, and what was done in
 * whose role. Begin with {@link pl.miasta.empirie.team.SupportTeam#may}; {@link pl.miasta.empirie.team.Task} names every
 * duty and its one owner; what is judged stands in {@link pl.miasta.empirie.team.TeamRules}. Source: III.1.
 */
@NullMarked
package pl.miasta.empirie.team;

import org.jspecify.annotations.NullMarked;
