-- What was sent goes when the case that it led to is destroyed.
grant delete on forms.submission to moothall_application;
