/** How a customer pays, from their own history (reference: collections §8.3). */
export type BehaviourSegment = 'punctual' | 'with-reminder' | 'slow' | 'chronic' | 'in-difficulty' | 'new';
