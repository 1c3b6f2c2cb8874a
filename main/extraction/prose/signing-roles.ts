const roleWord = String.raw`(?:arbeitgeber(?:in)?|arbeitnehmer(?:in)?|(?:unter)?(?:ver)?mieter(?:in)?|mitarbeiter(?:in)?|angestellte[rn]?|beschäftigte[rn]?(?: person)?|dienstgeber(?:in)?|dienstnehmer(?:in)?|ausbildende[rn]?|auszubildende[rn]?|employer|employee|company|landlord|tenant|lessor|lessee|trainee|geschäftsführ(?:er|erin|ung)|geschäftsleitung|personalleitung|wohnungsgeber(?:in)?|verpflichtungsgeber(?:in)?|betrieb|unternehmen|gesellschaft|firma)`

/** Who signs, and nothing else: 'Arbeitgeber', 'für das Unternehmen', 'einverstanden: Arbeitnehmerin/Arbeitnehmer'. */
export const roleAlone = new RegExp(
  String.raw`^\(?(?:(?:gelesen und )?(?:einverstanden|vereinbart|bestätigt|angenommen|agreed|accepted)\W{1,3})?(?:(?:der|die|das|für(?: (?:den|die|das))?|for|the) )*${roleWord}(?:\(in\)|\/in|\/r|\(r\))?(?: ?\/ ?${roleWord})*\)?$`,
  'iu',
)
