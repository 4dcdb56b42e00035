package pl.miasta.empirie.edition;

import java.time.LocalDate;

/**
 * What an applicant was told. Source: III.3.
 *
 * @param application which application is answered
 * @param on the day of the answer
 * @param outcome what was decided
 */
public record Answer(ApplicationId application, LocalDate on, AnswerOutcome outcome) {}
