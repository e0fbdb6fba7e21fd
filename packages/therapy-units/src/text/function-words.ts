/** Words that do not belong to the name of a thing or of a substance, as a pattern. */
export const functionWords =
  "of|or|and|to|in|on|at|by|for|from|with|without|per|the|an?|as|if|is|are|was|were|be|been|not|no|but|than|that|then|which|who|when|where|while|after|before|during|since|until|within|between|under|over|above|below|about|only|also|other|any|all|both|each|every|such|due|prior|despite|unless|except|times|more|less|fewer|greater|higher|lower|older|younger|years?|months?|weeks?|days?|hours?|minutes?|point|percent|will|must|should|may|can|has|have|had|following|plus";
