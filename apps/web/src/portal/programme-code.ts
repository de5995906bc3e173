/** The programme that the portal is about. */
export const programmeCode = 'chia-se';
