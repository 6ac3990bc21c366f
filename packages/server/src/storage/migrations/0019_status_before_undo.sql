-- How an import had ended when it was taken back: a redo makes it so again.
alter table import add column ended_as text constraint import_ended_as_check check (ended_as in ('completed', 'failed', 'cancelled'));

-- Of those taken back before it is known of the failed ones, which say why.
update import set ended_as = case when error_message is null then 'completed' else 'failed' end where status in ('undoing', 'undone');
