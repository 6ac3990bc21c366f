-- Companies have more blocking keys than before: every Lead is searched for duplicates anew, behind the requests.
truncate duplicate_pair, duplicate_key, duplicate_profile, duplicate_term, duplicate_progress;
