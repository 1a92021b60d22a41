-- Bytes of new terms that are gathered before they are written: a batch of a thousand articles at once.
INSERT INTO `search_terms` (`search_terms`, `rank`) VALUES ('hashsize', 16777216);
--> statement-breakpoint
-- Parts of one size that come together before they are merged: half the rewriting of FTS5's own four.
INSERT INTO `search_terms` (`search_terms`, `rank`) VALUES ('automerge', 8);
