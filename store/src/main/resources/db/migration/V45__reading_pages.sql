-- What the pages for researchers ask of the tables, each with the question it serves.

-- "changed most recently": an analysis whose facts never changed comes last
create index analysis_changed on analysis (coalesce(changed_on, date '0001-01-01') desc, id desc);
-- all jurisdictions of one topic: the world
create index analysis_by_topic on analysis (topic, country);
-- every analysis with this status
create index version_live_status on analysis_version (status, analysis_id) where stage = 'LIVE';
-- what waits for a reviewer
create index version_in_review on analysis_version (analysis_id) where stage = 'IN_REVIEW';
-- words in what stands; english drops endings alone, so that names and numbers are found as well
create index version_live_words on analysis_version using gin (
  to_tsvector('english', coalesce(content ->> 'executive_summary', '') || ' '
    || coalesce(content ->> 'analysis_text', '')))
  where stage = 'LIVE';
-- which versions rest on a document
create index version_documents on analysis_version using gin (
  (jsonb_path_query_array(content, '$.claims[*].evidence[*].document')) jsonb_path_ops);
create index corpus_document_by_state on corpus_document (state, location);
