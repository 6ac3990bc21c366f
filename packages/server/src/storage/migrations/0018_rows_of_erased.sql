-- Rows that were refused because somebody was erased: what they say is not kept.
update import_error set cells = null, text = null where code = 'suppressed';
